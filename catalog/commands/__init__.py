"""The command line without Qt: one module a command. docs/commands.md is the contract."""
