using System.Buffers;

namespace Indicators;

/// <summary>
/// The rule for ids: letters of any script, digits and <c>- _ . + / :</c>, at most 200 characters. White space, brackets,
/// quotes and separators are left out, so that an id can stand in every text form without quoting.
/// </summary>
internal static class Identifier
{
    public const int LongestLength = 200;

    private static readonly SearchValues<char> Usual =
        SearchValues.Create("-_.+/:0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    public static bool IsValid(ReadOnlySpan<char> id) => FaultOf(id) is null;

    /// <summary>The id, or an exception that says which character is wrong.</summary>
    public static string Require(string id, string parameter)
    {
        ArgumentNullException.ThrowIfNull(id, parameter);
        return FaultOf(id) is { } fault ? throw new ArgumentException(fault, parameter) : id;
    }

    /// <summary>The same for an id that may be absent.</summary>
    public static string? RequireOrNull(string? id, string parameter) => id is null ? null : Require(id, parameter);

    /// <summary>What is wrong with an id, in English; null where nothing is.</summary>
    public static string? FaultOf(ReadOnlySpan<char> id)
    {
        if (id.IsEmpty)
            return "An id is missing; give letters, digits and - _ . + / :.";
        if (id.Length > LongestLength)
            return $"An id has {id.Length} characters; at most {LongestLength} are allowed.";
        // Nearly every id is of these characters; each of the others is looked at.
        int first = id.IndexOfAnyExcept(Usual);
        for (int i = first < 0 ? id.Length : first; i < id.Length; i++)
        {
            if (!IsAllowed(id, i))
                return $"'{id}' is no id: the character '{id[i]}' at position {i} is not a letter, a digit or one of - _ . + / :.";
        }

        return null;
    }

    private static bool IsAllowed(ReadOnlySpan<char> id, int i) =>
        char.IsLetterOrDigit(id[i]) || id[i] is '-' or '_' or '.' or '+' or '/' or ':'
        || char.IsSurrogate(id[i]);
}
