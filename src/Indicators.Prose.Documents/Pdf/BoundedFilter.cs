using System.IO.Compression;
using Indicators.Prose.Documents.Opening;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Indicators.Prose.Documents.Pdf;

/// <summary>A filter that measures before it unpacks: a stream of a few bytes can hold gigabytes of one letter.</summary>
internal sealed class BoundedFilter(IFilter filter, DocumentLimits limits) : IFilter
{
    /// <summary>A stream of Flate has two bytes before it that say so.</summary>
    private const int FlateHead = 2;

    /// <summary>The most that 12 bits of LZW and two bytes of run lengths stand for.</summary>
    private const long MostOfLzw = 2731;
    /// <summary>Run lengths give 64 bytes for one at best.</summary>
    private const long MostOfRuns = 64;

    public bool IsSupported => filter.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        switch (filter)
        {
            case FlateFilter: MeasureFlate(input); break;
            case LzwFilter: RefuseWhereTooMuch(input.Length * MostOfLzw); break;
            case RunLengthFilter: RefuseWhereTooMuch(input.Length * MostOfRuns); break;
            default: limits.Unpack(input.Length); break;
        }

        return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
    }

    private void MeasureFlate(Memory<byte> input)
    {
        if (input.Length <= FlateHead)
            return;
        using var packed = new DeflateStream(new MemoryStream(input[FlateHead..].ToArray()), CompressionMode.Decompress);
        try
        {
            limits.Measure(packed);
        }
        catch (InvalidDataException)
        {
            // Damaged at the end, as many are: the library takes what stands before.
        }
    }

    /// <summary>Old filters are seldom met and not worth measuring: what could be too much is.</summary>
    private void RefuseWhereTooMuch(long atMost)
    {
        if (atMost > limits.Left)
            limits.Unpack(atMost);
    }
}
