"""The index of the shapes that a model was trained on: built from a data set, and judged on families outside of it."""
