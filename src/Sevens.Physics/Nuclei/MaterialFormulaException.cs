namespace Sevens.Physics.Nuclei;

/// <summary>A text is not a formula of a material: where, what was found and what was expected.</summary>
public sealed class MaterialFormulaException : FormatException
{
    internal MaterialFormulaException(string formula, int position, string found, string expected)
        : base(FormattableString.Invariant($"formula '{formula}', character {position}: found {found}, expected {expected}"))
    {
        Formula = formula;
        Position = position;
        Found = found;
        Expected = expected;
    }

    /// <summary>The whole text.</summary>
    public string Formula { get; }

    /// <summary>The character at which it stops being a formula, counted from 1; one more than its length where something is missing at the end.</summary>
    public int Position { get; }

    /// <summary>What stands there.</summary>
    public string Found { get; }

    /// <summary>What could stand there.</summary>
    public string Expected { get; }
}
