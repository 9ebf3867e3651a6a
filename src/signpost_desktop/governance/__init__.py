"""What the law asks of whoever keeps records of people: erasing them for good."""
