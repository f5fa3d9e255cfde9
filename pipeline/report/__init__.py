"""The reading room: a page per publication that shows every record at its place, and pictures of single places."""
