"""Our own sample publications: invented clusters, the texts, and the program that typesets them."""
