namespace Sevens.Experiments.Catalogs;

/// <summary>A file that a result depends on.</summary>
/// <param name="Name">Its name in the catalog or its path as the user gave it.</param>
/// <param name="Sha256">The SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record InputFile(string Name, string Sha256);
