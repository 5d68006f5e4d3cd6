"""The index of the shapes that a model was taught by: built from a data set, and judged on families outside of it."""
