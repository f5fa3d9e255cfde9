"""The warehouse's SQL: migrations, views, checks and named queries, read as package data."""
