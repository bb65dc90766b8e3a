namespace Sevens.Experiments.Reading.Tree;

/// <summary>How a scalar was written: only a plain one can be a number or nothing.</summary>
internal enum ScalarNotation
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>In quotes or as a block of text.</summary>
    Quoted,
}
