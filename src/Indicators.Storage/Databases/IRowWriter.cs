using System.Numerics;
using NodaTime;

namespace Indicators.Storage.Databases;

/// <summary>Takes the values of a row one after the other.</summary>
internal interface IRowWriter
{
    void Write(long value);

    void Write(int value);

    void Write(bool value);

    void Write(string? value);

    void Write(decimal value);

    void Write(BigInteger value);

    void Write(LocalDate? value);
}
