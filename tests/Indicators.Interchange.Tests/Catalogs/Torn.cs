namespace Indicators.Interchange.Tests;

/// <summary>Files that were good before something happened to them: cut, repeated, overwritten.</summary>
internal static class Torn
{
    private static readonly byte[] Signs = [.. "{}[]\",:<>/&\\\t\n\r =-+.eE019nN%~\0"u8, 0xC3, 0xE4, 0xFF, 0xED];

    public static byte[] Of(byte[] whole, int seed)
    {
        var random = new Random(seed);
        List<byte> bytes = [.. whole];
        int times = random.Next(1, 6);
        for (int i = 0; i < times && bytes.Count > 2; i++)
        {
            int at = random.Next(bytes.Count), length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(4))
            {
                case 0:
                    bytes.RemoveRange(at, length);
                    break;
                case 1:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 2:
                    bytes[at] = Signs[random.Next(Signs.Length)];
                    break;
                default:
                    bytes.RemoveRange(at, random.Next(3) == 0 ? bytes.Count - at : length);
                    break;
            }
        }

        return [.. bytes];
    }
}
