"""Projects of a reportage: the component `projects`."""
