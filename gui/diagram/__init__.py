"""The diagram of the model: what stands in it, where, and how it is drawn."""
