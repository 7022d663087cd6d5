"""What several tests share: drawn pictures, scripted parts, servers, small disks."""
