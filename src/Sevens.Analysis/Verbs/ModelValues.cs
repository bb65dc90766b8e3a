using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Models;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Quantities;

namespace Sevens.Analysis.Verbs;

/// <summary>Reads values of parameters as users write them.</summary>
public static class ModelValues
{
    private const string Energy = "MeV";
    private const string Femtometre = "fm";
    private const string Imaginary = "_im";

    /// <summary>Reads <c>NAME=VALUE</c>: masses with a unit, such as <c>mass=10MeV</c>; all others as numbers in the unit of the parameter, which may follow, such as <c>R_n=5.5fm</c>; <c>@NAME</c> for a point of the model.</summary>
    /// <param name="model">The model, as <see cref="RunRequest.Model"/>; null for none.</param>
    /// <param name="assignments">The texts.</param>
    /// <returns>Values in the units of the parameters, as <see cref="RunRequest.Set"/>.</returns>
    /// <exception cref="CatalogException">A text that is not an assignment, a name given twice, a value that is not a number, or a mass without unit.</exception>
    public static ImmutableSortedDictionary<string, double> Parse(string? model, IEnumerable<string> assignments)
    {
        ArgumentNullException.ThrowIfNull(assignments);
        PhysicsModel? known = model is null ? null : Catalog.Model(model);
        ImmutableArray<CouplingParameter> parameters = known?.Parameters ?? [];
        var values = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        foreach (string text in assignments)
        {
            if (text.StartsWith('@'))
            {
                foreach ((string name, double value) in Point(known, text[1..]))
                {
                    Add(name, value);
                }

                continue;
            }

            string[] sides = text.Split('=');
            if (sides.Length != 2 || sides[0].Length == 0)
            {
                throw new CatalogException($"set: found '{text}', expected NAME=VALUE, such as g=1e-4 or mass=10MeV");
            }

            string? unit = parameters.FirstOrDefault(p => string.Equals(p.Name, sides[0], StringComparison.Ordinal))?.Unit ?? UnitOfRadius(sides[0]);
            Add(sides[0], string.Equals(unit, Energy, StringComparison.Ordinal) ? Mass(sides[0], sides[1]) : Number(known, sides[0], sides[1], unit));
        }

        return values.ToImmutable();

        void Add(string name, double value)
        {
            if (values.ContainsKey(name))
            {
                throw new CatalogException($"set: found '{name}' twice, expected each parameter once");
            }

            values.Add(name, value);
        }
    }

    private static IReadOnlyDictionary<string, double> Point(PhysicsModel? model, string name)
    {
        if (model is null || model.Points.IsEmpty)
        {
            throw new CatalogException($"set: found '@{name}' {(model is null ? "without a model" : $"with model '{model.Name}'")}, expected a model with named values, such as nsi");
        }

        return model.Points.GetValueOrDefault(name) ?? throw CatalogException.Unknown("point", name, [.. model.Points.Keys]);
    }

    private static double Mass(string name, string text)
    {
        int digits = text.Length - text.Reverse().TakeWhile(char.IsAsciiLetter).Count();
        string spaced = digits == text.Length ? text : $"{text[..digits].TrimEnd()} {text[digits..]}";

        // Masses of mediators are compared with momentum transfers, and have their units.
        return MomentumTransfer.TryParse(spaced, out MomentumTransfer mass)
            ? mass.MeV
            : throw new CatalogException($"parameter '{name}': found '{text}', expected a mass with unit, such as 10MeV (units: eV, keV, MeV, GeV, TeV)");
    }

    private static string? UnitOfRadius(string name) =>
        name is PhysicsParameterNames.NeutronRadius or PhysicsParameterNames.NeutronRadiusShift || name.StartsWith(PhysicsParameterNames.NeutronRadiusOf(string.Empty), StringComparison.Ordinal)
            ? Femtometre
            : null;

    /// <summary>Reads a number.</summary>
    /// <param name="model">The model; null for none.</param>
    /// <param name="name">The parameter.</param>
    /// <param name="text">Its value; the unit of the parameter may follow it.</param>
    /// <param name="unit">The unit of the parameter, empty for a pure number; null where the parameter is none of the model.</param>
    private static double Number(PhysicsModel? model, string name, string text, string? unit)
    {
        string number = unit is { Length: > 0 } && text.EndsWith(unit, StringComparison.Ordinal) ? text[..^unit.Length].TrimEnd() : text;
        if (double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value))
        {
            return value;
        }

        ImmutableArray<string> names = model?.ParameterNames ?? [];
        string expected = !IsComplex(text) ? unit is { Length: > 0 } ? $"a finite number in {unit}" : "a finite number"
            : names.Contains(name + Imaginary, StringComparer.Ordinal) ? $"the real part alone, and the imaginary one as {name}{Imaginary}"
            : "a real number: the Lagrangian is real, and so are diagonal couplings";
        string other = model is null || unit is not null ? string.Empty : $"; model '{model.Name}' has no '{name}' but {string.Join(", ", names)}";
        throw new CatalogException($"parameter '{name}': found {(IsComplex(text) ? "the complex value " : string.Empty)}'{text}', expected {expected}{other}");
    }

    /// <summary>Whether a text is a number with an imaginary part, such as 0.1+0.2i or 0.3j.</summary>
    private static bool IsComplex(string text)
    {
        string trimmed = text.Trim().TrimEnd('i', 'j');
        return trimmed.Length < text.Trim().Length && trimmed.All(c => char.IsAsciiDigit(c) || "+-.eE*".Contains(c, StringComparison.Ordinal));
    }
}
