namespace Sevens.Cli.Commands;

/// <summary>How a result is printed.</summary>
internal enum ResultFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>For machines.</summary>
    Json,

    /// <summary>For spreadsheets, where a table is the result.</summary>
    Csv,
}
