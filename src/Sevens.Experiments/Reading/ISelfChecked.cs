namespace Sevens.Experiments.Reading;

/// <summary>
/// A definition record with conditions that concern several of its keys. The reader asks once all keys are read and
/// reports each answer at the place of its key.
/// </summary>
public interface ISelfChecked
{
    /// <summary>What is wrong with the record; nothing when it is sound.</summary>
    public IEnumerable<Discrepancy> Check();
}
