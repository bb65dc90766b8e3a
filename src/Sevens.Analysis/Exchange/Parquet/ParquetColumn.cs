using System.Collections.Immutable;

namespace Sevens.Analysis.Exchange.Parquet;

/// <summary>A column of a table: numbers or texts, one of the two.</summary>
public sealed class ParquetColumn
{
    /// <summary>A column of numbers; null where one is undefined.</summary>
    public ParquetColumn(string name, ImmutableArray<double?> numbers)
    {
        Name = name;
        Numbers = numbers;
        Texts = [];
        Kind = ParquetColumnKind.Number;
        Count = numbers.Length;
    }

    /// <summary>A column of texts; null where there is none.</summary>
    public ParquetColumn(string name, ImmutableArray<string?> texts)
    {
        Name = name;
        Texts = texts;
        Numbers = [];
        Kind = ParquetColumnKind.Text;
        Count = texts.Length;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What it holds.</summary>
    public ParquetColumnKind Kind { get; }

    /// <summary>The number of rows.</summary>
    public int Count { get; }

    /// <summary>The numbers; empty in a column of texts.</summary>
    public ImmutableArray<double?> Numbers { get; }

    /// <summary>The texts; empty in a column of numbers.</summary>
    public ImmutableArray<string?> Texts { get; }

    /// <summary>Whether a row holds something.</summary>
    internal bool Holds(int row) => Kind == ParquetColumnKind.Number ? Numbers[row] is not null : Texts[row] is not null;
}
