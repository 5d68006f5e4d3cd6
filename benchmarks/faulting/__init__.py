"""The faults that `benchmarks/faults.py` injects, and the paths that save."""
