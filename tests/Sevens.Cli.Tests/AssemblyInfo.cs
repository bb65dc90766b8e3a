// Every test stands in a folder of its own, and the current folder belongs to the process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
