namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>The kinematic factor of the vector part. The three agree to first order in T/E.</summary>
public enum KinematicForm
{
    /// <summary>1 − T/E − MT/2E²: exact for a target of spin 0.</summary>
    SpinZero,

    /// <summary>1 − T/E + T²/2E² − MT/2E²: exact for a point target of spin 1/2; often written 2 − 2T/E + T²/E² − MT/E².</summary>
    SpinHalf,

    /// <summary>1 − MT/2E²: the leading order in E/M.</summary>
    Leading,
}
