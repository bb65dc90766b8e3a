using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Physics.Quantities;
using Sevens.Physics.Response.Quenching;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>The recoil energies between which a quenching curve is measured, and what holds beyond.</summary>
public sealed record QuenchingRangeDefinition : ISelfChecked
{
    /// <summary>Lowest measured recoil energy.</summary>
    [Description("Lowest measured recoil energy.")]
    public required RecoilEnergy From { get; init; }

    /// <summary>Highest measured recoil energy.</summary>
    [Description("Highest measured recoil energy.")]
    public required RecoilEnergy To { get; init; }

    /// <summary>What holds below.</summary>
    [Description("Below: refuse (an error if such recoils could be seen), extrapolate, zero (no signal) or cut (not counted).")]
    public required UnmeasuredRecoils Below { get; init; }

    /// <summary>What holds above.</summary>
    [Description("Above: refuse (an error if such recoils could be seen), extrapolate or cut (not counted).")]
    public required UnmeasuredRecoils Above { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (!(From.KeVnr >= 0 && From.KeVnr < To.KeVnr))
        {
            yield return new Discrepancy("from", $"{From} with 'to' {To}", "0 keVnr or more, and less than 'to'");
        }

        if (Above == UnmeasuredRecoils.Zero)
        {
            yield return new Discrepancy("above", "zero", "refuse, extrapolate or cut: the signal would not be monotonic");
        }
    }
}
