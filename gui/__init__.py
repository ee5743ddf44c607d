"""The window: events into calls, values into pixels. It holds no knowledge of its own."""
