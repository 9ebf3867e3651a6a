"""What crosses the wire between desktop and server: frozen types that check themselves."""
