using System.Security.Cryptography;
using System.Text;

namespace Sevens.Analysis.Runs;

/// <summary>What a run has kept for its next try, with its digest before it: what a failing disk or another program changed is passed over, not computed with.</summary>
internal static class SealedContent
{
    /// <summary>Puts the digest before the content.</summary>
    public static byte[] Seal(byte[] content) => [.. Digest(content), .. content];

    /// <summary>The content; null where it is not what was sealed.</summary>
    public static byte[]? Open(byte[] kept)
    {
        int length = 2 * SHA256.HashSizeInBytes;
        return kept.Length >= length && kept[length..] is var content && kept.AsSpan(0, length).SequenceEqual(Digest(content)) ? content : null;
    }

    private static byte[] Digest(byte[] content) => Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(content)));
}
