using Sevens.Analysis.Runs;

namespace Sevens.Analysis.Tests.Runs;

public sealed class SamplingCheckpointFileTests
{
    private static readonly byte[] State = [1, 2, 3, 4, 5];

    [Fact]
    public void What_was_written_is_read_by_the_same_configuration_alone()
    {
        using var folder = new TemporaryFolder();
        new SamplingCheckpointFile(folder.Path, "abc").Write(State);
        Assert.Equal(State, new SamplingCheckpointFile(folder.Path, "abc").Read());
        Assert.Null(new SamplingCheckpointFile(folder.Path, "abd").Read());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(50)]
    [InlineData(70)]
    public void A_file_that_ends_early_is_passed_over(int length)
    {
        using var folder = new TemporaryFolder();
        var file = new SamplingCheckpointFile(folder.Path, "abc");
        file.Write(State);
        File.WriteAllBytes(file.Path, File.ReadAllBytes(file.Path)[..length]);
        Assert.Null(file.Read());
    }

    [Fact]
    public void A_changed_byte_is_seen()
    {
        using var folder = new TemporaryFolder();
        var file = new SamplingCheckpointFile(folder.Path, "abc");
        file.Write(State);
        byte[] content = File.ReadAllBytes(file.Path);
        content[^2]++;
        File.WriteAllBytes(file.Path, content);
        Assert.Null(file.Read());
    }
}
