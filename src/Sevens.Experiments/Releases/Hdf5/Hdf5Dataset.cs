namespace Sevens.Experiments.Releases.Hdf5;

/// <summary>Numbers of an HDF5 file.</summary>
/// <param name="Shape">Their number along each dimension.</param>
/// <param name="Values">The numbers, the last dimension fastest.</param>
internal sealed record Hdf5Dataset(IReadOnlyList<int> Shape, double[] Values);
