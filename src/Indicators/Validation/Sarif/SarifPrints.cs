using System.Security.Cryptography;
using System.Text;

namespace Indicators.Validation;

/// <summary>
/// The prints of a log: what stays the same of a result, hashed; of equal ones in one log the second ends with <c>:2</c>, and so on.
/// </summary>
internal sealed class SarifPrints
{
    private readonly Dictionary<string, int> _seen = [];

    public string Of(string identity)
    {
        string text = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, 16));
        int count = _seen[text] = _seen.GetValueOrDefault(text) + 1;
        return $"{text}:{count}";
    }
}
