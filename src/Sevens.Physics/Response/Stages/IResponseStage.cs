namespace Sevens.Physics.Response.Stages;

/// <summary>One stage of a chain after the mean signal: a counting, a smearing or an efficiency.</summary>
public interface IResponseStage
{
    /// <summary>What the stage gives for what it takes.</summary>
    /// <exception cref="ArgumentException">The stage does not take this kind of signal.</exception>
    SignalKind Gives(SignalKind taken);
}
