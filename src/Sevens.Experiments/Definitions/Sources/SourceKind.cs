namespace Sevens.Experiments.Definitions.Sources;

/// <summary>The kinds of neutrino source a definition can name.</summary>
public enum SourceKind
{
    /// <summary>Pion decay at rest at a proton beam dump or spallation target.</summary>
    StoppedPion,
}
