"""Training a learner's own network to a target."""
