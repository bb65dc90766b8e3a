using System.Collections.Immutable;
using System.Globalization;
using Sevens.Experiments.Calibrations;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Verbs.Quenching;

/// <summary>Quenching curves by the names users give them.</summary>
internal static class QuenchingModels
{
    private const string Polynomial = "polynomial";
    private const string Lindhard = "lindhard";
    private const string WithThreshold = "lindhard-threshold";
    private const int MostTerms = 6;

    /// <summary>The names there are.</summary>
    public static ImmutableArray<string> Names { get; } = ["constant", "linear", $"{Polynomial}:N", Lindhard, WithThreshold];

    /// <summary>The curve of a name.</summary>
    /// <param name="catalog">Where elements are found.</param>
    /// <param name="name">The name; a polynomial with its number of terms behind a colon.</param>
    /// <param name="element">The element that recoils; needed by Lindhard's curves and by no other.</param>
    /// <exception cref="CatalogException">No such curve or element, or an element where none is needed.</exception>
    public static QuenchingModel Named(Catalog catalog, string name, string? element)
    {
        bool needsElement = name is Lindhard or WithThreshold;
        if (needsElement != element is not null)
        {
            throw new CatalogException(needsElement
                ? $"model: found {name} without an element, expected --element with the one that recoils, such as Ge: its Z is in the formula"
                : $"element: found '{element}' with the model {name}, expected it only with {Lindhard} and {WithThreshold}");
        }

        return name switch
        {
            "constant" => QuenchingModel.Constant,
            "linear" => QuenchingModel.Linear,
            Lindhard => QuenchingModel.Lindhard(Protons(catalog, element!)),
            WithThreshold => QuenchingModel.LindhardWithThreshold(Protons(catalog, element!)),
            _ when name.Split(':') is [Polynomial, var terms] => int.TryParse(terms, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count is >= 1 and <= MostTerms
                ? QuenchingModel.Polynomial(count)
                : throw new CatalogException(FormattableString.Invariant($"model: found '{name}', expected {Polynomial}:N with 1 to {MostTerms} terms")),
            Polynomial => throw new CatalogException($"model: found '{name}' without its number of terms, expected such as {Polynomial}:4"),
            _ => throw CatalogException.Unknown("model", name, Names),
        };
    }

    private static int Protons(Catalog catalog, string element) => catalog.Nuclides.Elements.Contains(element, StringComparer.Ordinal)
        ? catalog.Nuclides.Element(element).Isotopes[0].Nuclide.Z
        : throw CatalogException.Unknown("element", element, [.. catalog.Nuclides.Elements]);
}
