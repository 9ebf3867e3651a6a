"""The public directory on the server: imported here, published as signed files and pages."""
