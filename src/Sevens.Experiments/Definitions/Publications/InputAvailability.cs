namespace Sevens.Experiments.Definitions.Publications;

/// <summary>How much of what a published number was made from is public; decided from what its publication and its data release give, never from how near ours comes.</summary>
public enum InputAvailability
{
    /// <summary>Data, response, uncertainties and statistic, or the formula, are released or stated in full.</summary>
    Public,

    /// <summary>Something that moves the number is not: an efficiency, a systematic error, a preliminary data set, the likelihood or code of a re-analysis.</summary>
    Partial,

    /// <summary>The data are not released.</summary>
    Private,
}
