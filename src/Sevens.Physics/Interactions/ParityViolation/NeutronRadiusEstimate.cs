namespace Sevens.Physics.Interactions.ParityViolation;

/// <summary>What a measured F_W says of the radii of a nucleus.</summary>
/// <param name="WeakRadius">R_W.</param>
/// <param name="NeutronRadius">R_n of point neutrons.</param>
/// <param name="Skin">R_n − R_p.</param>
public sealed record NeutronRadiusEstimate(RadiusEstimate WeakRadius, RadiusEstimate NeutronRadius, RadiusEstimate Skin);
