"""What is done to the program before it is handed out: the bundle, its packages, what is inside, the proof."""
