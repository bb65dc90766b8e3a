namespace Sevens.Experiments.Releases;

/// <summary>A file of an official release, pinned by its digest.</summary>
/// <param name="Name">Its name in the release.</param>
/// <param name="Sha256">Its SHA-256, 64 lower-case hexadecimal digits.</param>
/// <param name="Need">Whether an import can do without it.</param>
public sealed record ReleaseFile(string Name, string Sha256, ReleaseFileNeed Need);
