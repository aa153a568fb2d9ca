using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Indicators.Tables.Tests.Excel;

/// <summary>A packed workbook under a password, as office programs write it (MS-OFFCRYPTO 2.3.4, agile): two streams of a compound file.</summary>
internal static class EncryptedFixture
{
    private const int Sector = 512, Segment = 4096, Turns = 1000;

    private static readonly byte[] PasswordSalt = [.. Enumerable.Range(1, 16).Select(n => (byte)n)];
    private static readonly byte[] DataSalt = [.. Enumerable.Range(101, 16).Select(n => (byte)n)];
    private static readonly byte[] SecretKey = [.. Enumerable.Range(51, 32).Select(n => (byte)n)];

    public static byte[] Encrypt(byte[] package, string password) => Compound(("EncryptionInfo", Info(password)), ("EncryptedPackage", Sealed(package)));

    private static byte[] Info(string password)
    {
        byte[] verifier = [.. Enumerable.Range(31, 16).Select(n => (byte)n)];
        byte[] hash = SHA512.HashData([.. PasswordSalt, .. Encoding.Unicode.GetBytes(password)]);
        for (int turn = 0; turn < Turns; turn++)
            hash = SHA512.HashData([.. Number(turn), .. hash]);
        string Under(string blockKey, byte[] content) => Convert.ToBase64String(Aes(SHA512.HashData([.. hash, .. Convert.FromHexString(blockKey)])[..32], PasswordSalt, content));
        const string Cipher = "saltSize=\"16\" blockSize=\"16\" keyBits=\"256\" hashSize=\"64\" cipherAlgorithm=\"AES\" cipherChaining=\"ChainingModeCBC\" hashAlgorithm=\"SHA512\"";
        string integrity = Convert.ToBase64String(new byte[64]);
        string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<encryption xmlns=\"http://schemas.microsoft.com/office/2006/encryption\" xmlns:p=\"http://schemas.microsoft.com/office/2006/keyEncryptor/password\">"
            + $"<keyData {Cipher} saltValue=\"{Convert.ToBase64String(DataSalt)}\"/>"
            + $"<dataIntegrity encryptedHmacKey=\"{integrity}\" encryptedHmacValue=\"{integrity}\"/>"
            + "<keyEncryptors><keyEncryptor uri=\"http://schemas.microsoft.com/office/2006/keyEncryptor/password\">"
            + $"<p:encryptedKey spinCount=\"{Turns}\" {Cipher} saltValue=\"{Convert.ToBase64String(PasswordSalt)}\""
            + $" encryptedVerifierHashInput=\"{Under("FEA7D2763B4B9E79", verifier)}\" encryptedVerifierHashValue=\"{Under("D7AA0F6D3061344E", SHA512.HashData(verifier))}\""
            + $" encryptedKeyValue=\"{Under("146E0BE7ABACD0D6", SecretKey)}\"/></keyEncryptor></keyEncryptors></encryption>";
        byte[] text = Encoding.UTF8.GetBytes(xml.PadRight(Segment));
        return [4, 0, 4, 0, 0x40, 0, 0, 0, .. text];
    }

    private static byte[] Sealed(byte[] package)
    {
        using var bytes = new MemoryStream();
        bytes.Write(BitConverter.GetBytes((long)package.Length));
        for (int segment = 0; segment * Segment < package.Length; segment++)
        {
            byte[] part = package[(segment * Segment)..Math.Min(package.Length, (segment + 1) * Segment)];
            Array.Resize(ref part, (part.Length + 15) / 16 * 16);
            bytes.Write(Aes(SecretKey, SHA512.HashData([.. DataSalt, .. Number(segment)])[..16], part));
        }

        return [.. bytes.ToArray(), .. new byte[Segment]];
    }

    private static byte[] Aes(byte[] key, byte[] vector, byte[] content)
    {
        using var aes = System.Security.Cryptography.Aes.Create();
        aes.Key = key;
        return aes.EncryptCbc(content, vector, PaddingMode.None);
    }

    private static byte[] Number(int number)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return bytes;
    }

    /// <summary>Version 3: sectors of 512 bytes, the first the allocation table, the second the directory.</summary>
    private static byte[] Compound(params (string Name, byte[] Content)[] streams)
    {
        var table = new List<uint> { 0xFFFFFFFD, 0xFFFFFFFE };
        using var directory = new MemoryStream();
        using var contents = new MemoryStream();
        directory.Write(Entry("Root Entry", 5, child: 1, next: uint.MaxValue, start: 0xFFFFFFFE, 0));
        for (int index = 0; index < streams.Length; index++)
        {
            (string name, byte[] content) = streams[index];
            uint start = (uint)table.Count, last = start + (uint)((content.Length + Sector - 1) / Sector) - 1;
            for (uint sector = start; sector <= last; sector++)
                table.Add(sector == last ? 0xFFFFFFFE : sector + 1);
            directory.Write(Entry(name, 2, uint.MaxValue, index + 1 < streams.Length ? (uint)index + 2 : uint.MaxValue, start, content.Length));
            contents.Write(content);
            contents.Write(new byte[(Sector - (content.Length % Sector)) % Sector]);
        }

        while (table.Count < Sector / 4)
            table.Add(uint.MaxValue);
        directory.Write(new byte[Sector - directory.Length]);
        return [.. Header(), .. table.SelectMany(BitConverter.GetBytes), .. directory.ToArray(), .. contents.ToArray()];
    }

    private static byte[] Header()
    {
        byte[] header = new byte[Sector];
        Convert.FromHexString("D0CF11E0A1B11AE1").CopyTo(header, 0);
        Span<byte> bytes = header;
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[24..], 0x3E);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[26..], 3);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[28..], 0xFFFE);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[30..], 9);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[32..], 6);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[44..], 1);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[48..], 1);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[56..], 4096);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[60..], 0xFFFFFFFE);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[68..], 0xFFFFFFFE);
        bytes[76..].Fill(0xFF);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[76..], 0);
        return header;
    }

    private static byte[] Entry(string name, byte type, uint child, uint next, uint start, int length)
    {
        byte[] entry = new byte[128];
        Encoding.Unicode.GetBytes(name).CopyTo(entry, 0);
        Span<byte> bytes = entry;
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[64..], (ushort)((name.Length + 1) * 2));
        (bytes[66], bytes[67]) = (type, 1);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[68..], uint.MaxValue);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[72..], next);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[76..], child);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[116..], start);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[120..], length);
        return entry;
    }
}
