namespace Sevens.Experiments.Definitions.Sources.Solar;

/// <summary>When solar neutrinos are looked at.</summary>
public enum SolarTime
{
    /// <summary>By day: nothing but the Sun changes the flavour.</summary>
    Day,

    /// <summary>By night: they cross the Earth.</summary>
    Night,

    /// <summary>Whole years, day and night.</summary>
    Average,
}
