namespace Sevens.Physics.Sources.Reactor;

/// <summary>What holds below the range of a spectrum that begins at 2 MeV. Most of a reactor's antineutrinos are there, and nothing has measured them.</summary>
public enum LowEnergyModel
{
    /// <summary>The low-energy table of Vogel and Engel.</summary>
    VogelEngel,

    /// <summary>The summation spectra of Estienne et al.</summary>
    Estienne2019,

    /// <summary>The summation spectra of BESTIOLE.</summary>
    Bestiole2023,

    /// <summary>The total of Kopeikin et al. for a typical reactor, captures included, whatever the fission fractions.</summary>
    Kopeikin1997,

    /// <summary>Nothing.</summary>
    None,
}
