"""What is kept on this computer: the encrypted vault, its tables, backups and outbox."""
