// Stands for the client.
