using System.Runtime.InteropServices;

namespace Sevens.Statistics.Fitting;

/// <summary>One end of a profile-likelihood interval.</summary>
/// <param name="Value">The parameter there; NaN where no end was found.</param>
/// <param name="Status">How it came about.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ProfileSide(double Value, ProfileSideStatus Status);
