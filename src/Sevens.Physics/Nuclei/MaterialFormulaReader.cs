using System.Collections.Immutable;
using System.Globalization;

namespace Sevens.Physics.Nuclei;

/// <summary>Reads the terms of a formula from left to right.</summary>
internal sealed class MaterialFormulaReader
{
    // Deeper nesting is no compound; the bound keeps hostile text from using up the stack.
    private const int DeepestGroup = 16;
    private readonly string text;
    private int next;

    public MaterialFormulaReader(string text) => this.text = text;

    private char Here => next < text.Length ? text[next] : '\0';

    /// <summary>All terms, groups multiplied out, in the order in which they stand.</summary>
    /// <exception cref="MaterialFormulaException">The text is not a formula.</exception>
    public ImmutableArray<FormulaTerm> Read()
    {
        ImmutableArray<FormulaTerm> terms = Sequence(depth: 0);
        return next == text.Length ? terms : throw Unexpected("an element symbol, '(' or a count");
    }

    private ImmutableArray<FormulaTerm> Sequence(int depth)
    {
        var terms = ImmutableArray.CreateBuilder<FormulaTerm>();
        while (terms.Count == 0 || Here is '(' or (>= 'A' and <= 'Z'))
        {
            ImmutableArray<FormulaTerm> unit = Here == '(' ? Group(depth) : [Atom()];
            double count = Count();
            foreach (FormulaTerm term in unit)
            {
                double atoms = term.Atoms * count;
                terms.Add(double.IsFinite(atoms) && atoms > 0
                    ? new FormulaTerm(term.Symbol, term.Isotopes, atoms)
                    : throw Unexpected(FormattableString.Invariant($"{atoms} atoms of {term.Symbol}"), "a positive finite number", next));
            }
        }

        return terms.ToImmutable();
    }

    private ImmutableArray<FormulaTerm> Group(int depth)
    {
        if (depth == DeepestGroup)
        {
            throw Unexpected(FormattableString.Invariant($"at most {DeepestGroup} brackets within each other"));
        }

        next++;
        ImmutableArray<FormulaTerm> terms = Sequence(depth + 1);
        Take(')', "an element symbol, a count or ')'");
        return terms;
    }

    private FormulaTerm Atom()
    {
        int start = next;
        if (Here is < 'A' or > 'Z')
        {
            throw Unexpected("an element symbol such as Ca, or '('");
        }

        next++;
        if (Here is >= 'a' and <= 'z')
        {
            next++;
        }

        string symbol = text[start..next];
        int named = symbol switch { "D" => 2, "T" => 3, _ => 0 };
        if (named == 0)
        {
            return new FormulaTerm(symbol, Here == '[' ? Isotopes(symbol) : [], 1);
        }

        return Here == '['
            ? throw Unexpected(FormattableString.Invariant($"no isotope: {symbol} is H[{named}]"))
            : new FormulaTerm("H", [new IsotopeShare(named, 1)], 1);
    }

    private ImmutableArray<IsotopeShare> Isotopes(string symbol)
    {
        int start = next;
        var shares = ImmutableArray.CreateBuilder<IsotopeShare>();
        do
        {
            next++;
            shares.Add(Share(shares));
        }
        while (Here == ',');

        Take(']', "',' or ']'");
        double sum = shares.Sum(s => s.MoleFraction);
        return Math.Abs(sum - 1) < Element.SumTolerance
            ? [.. shares.OrderBy(s => s.A)]
            : throw Unexpected(FormattableString.Invariant($"fractions of {symbol} that sum to {sum}"), "a sum of 1", start);
    }

    private IsotopeShare Share(ImmutableArray<IsotopeShare>.Builder before)
    {
        Blanks();
        int start = next;
        double number = Number() ?? throw Unexpected("a mass number");
        if (!double.IsInteger(number) || number is < 1 or > 999)
        {
            throw Unexpected($"'{text[start..next]}'", "a mass number such as 76", start);
        }

        int a = (int)number;
        if (before.Any(s => s.A == a))
        {
            throw Unexpected($"'{text[start..next]}' a second time", "each isotope once", start);
        }

        Blanks();
        if (before.Count == 0 && Here == ']')
        {
            return new IsotopeShare(a, 1);
        }

        Take(':', before.Count == 0 ? "':' and a mole fraction, or ']'" : "':' and a mole fraction");
        Blanks();
        start = next;
        double fraction = Number() ?? throw Unexpected("a mole fraction");
        if (fraction is not (> 0 and < 1 + Element.SumTolerance))
        {
            throw Unexpected($"the fraction '{text[start..next]}'", "a mole fraction above 0 and at most 1", start);
        }

        Blanks();
        return new IsotopeShare(a, fraction);
    }

    private double Count()
    {
        int start = next;
        if (Number() is not { } count)
        {
            return 1;
        }

        return count > 0 && double.IsFinite(count) ? count : throw Unexpected($"the count '{text[start..next]}'", "a count above 0", start);
    }

    /// <summary>The number that stands here, or null; a sign is read so that the message about it names all of it.</summary>
    private double? Number()
    {
        int start = next;
        int end = Digits(Here == '-' ? next + 1 : next);
        if (end == start || !char.IsAsciiDigit(text[end - 1]))
        {
            return null;
        }

        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end = Digits(end + 1);
        }

        if (end < text.Length && text[end] is 'e' or 'E')
        {
            int sign = end + 1 < text.Length && text[end + 1] is '+' or '-' ? 1 : 0;
            int exponent = Digits(end + 1 + sign);
            end = exponent > end + 1 + sign ? exponent : end;
        }

        next = end;
        return double.Parse(text.AsSpan(start, end - start), NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private int Digits(int from)
    {
        int end = from;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private void Blanks()
    {
        while (Here == ' ')
        {
            next++;
        }
    }

    private void Take(char expected, string description)
    {
        if (Here != expected || next == text.Length)
        {
            throw Unexpected(description);
        }

        next++;
    }

    private MaterialFormulaException Unexpected(string expected) => Unexpected(next < text.Length ? $"'{text[next]}'" : "nothing more", expected, next);

    private MaterialFormulaException Unexpected(string found, string expected, int at) => new(text, at + 1, found, expected);
}
