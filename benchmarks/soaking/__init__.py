"""What `benchmarks/soak.py` puts `fonte serve` and the saving paths through."""
