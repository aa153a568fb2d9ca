namespace Indicators.Fuzz.Targets;

/// <summary>A text as bytes. The characters U+DC80 to U+DCFF stand for single bytes 80 to FF, which are no UTF-8.</summary>
internal static class RawBytes
{
    /// <summary>Bytes as such a text, each byte above ASCII by its stand-in.</summary>
    public static string ToText(byte[] bytes) => string.Concat(bytes.Select(one => one < 0x80 ? (char)one : (char)('\udc00' + one)));

    public static byte[] Of(string text)
    {
        var bytes = new List<byte>(text.Length * 2);
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is < '\udc80' or > '\udcff')
                continue;
            bytes.AddRange(System.Text.Encoding.UTF8.GetBytes(text[start..i]));
            if (i < text.Length)
                bytes.Add((byte)(text[i] - '\udc00'));
            start = i + 1;
        }

        return [.. bytes];
    }
}
