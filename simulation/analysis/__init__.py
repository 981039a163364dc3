"""What is computed from the model beside a run: how well it fits, what matters, what would follow."""
