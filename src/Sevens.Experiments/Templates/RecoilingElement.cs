namespace Sevens.Experiments.Templates;

/// <summary>The element that recoils, as far as quenching knows it.</summary>
/// <param name="Symbol">Its symbol.</param>
/// <param name="Protons">Z.</param>
/// <param name="Nucleons">A, averaged over its nuclides in the target.</param>
internal sealed record RecoilingElement(string Symbol, int Protons, double Nucleons);
