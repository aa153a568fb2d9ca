namespace Indicators.Derivation;

/// <summary>
/// Work that is dealt out to threads in pieces. Whichever is done first, the results stand in the order of the pieces: what is
/// found, and in which order, does not hang on how many threads there are.
/// </summary>
/// <param name="threads">How many threads work at the most; of one, all is done where it is asked for.</param>
/// <param name="cancellationToken">Ends the work between two pieces.</param>
internal sealed class Pieces(int threads, CancellationToken cancellationToken)
{
    /// <summary>So many pieces a thread: the last of them are done together, whatever each took.</summary>
    private const int PiecesOfThread = 8;

    private readonly ParallelOptions _options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };

    /// <summary>One after the other, on the thread that asks.</summary>
    public static Pieces InTurn { get; } = new(1, CancellationToken.None);

    /// <summary>The result of every piece.</summary>
    /// <param name="count">How many pieces there are.</param>
    /// <param name="piece">What is to be done for one of them, by its number.</param>
    public T[] Of<T>(int count, Func<int, T> piece)
    {
        var results = new T[count];
        if (threads > 1 && count > 1)
        {
            Parallel.For(0, count, _options, i => results[i] = piece(i));
            return results;
        }

        for (int i = 0; i < count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            results[i] = piece(i);
        }

        return results;
    }

    /// <summary>The results of ranges that many things are cut into.</summary>
    /// <param name="length">How many things there are.</param>
    /// <param name="range">What is to be done for those from a number on, up to another.</param>
    public T[] OfRange<T>(int length, Func<int, int, T> range)
    {
        int count = RangesOf(length);
        return Of(count, i => range(StartOf(i, count, length), StartOf(i + 1, count, length)));
    }

    /// <summary>Into how many ranges so many things are cut.</summary>
    public int RangesOf(int length) => threads == 1 ? Math.Min(1, length) : Math.Min(threads * PiecesOfThread, length);

    /// <summary>Where a range begins.</summary>
    /// <param name="range">Its number.</param>
    /// <param name="count">How many ranges there are.</param>
    /// <param name="length">How many things.</param>
    public static int StartOf(int range, int count, int length) => (int)((long)length * range / count);
}
