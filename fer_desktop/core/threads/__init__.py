"""What threads share: frames that go from one to another, and pieces of one task.

channels     frames from one thread to another, waiting or replacing
worker_pool  threads that share one task, piece by piece
"""
