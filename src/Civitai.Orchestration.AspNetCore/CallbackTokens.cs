using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Civitai.Orchestration.AspNetCore;

/// <summary>
/// The last part of an address: what it was made for, and the proof that this program, or another one with its secret, has made it. A version, then either a code (HMAC-SHA-256, cut to 128 bits) and what it is of, or what Data
/// Protection has sealed.
/// </summary>
internal sealed class CallbackTokens
{
    private const byte Signed = 1;
    private const byte Sealed = 2;
    private const int CodeLength = 16;
    private const int LongestText = 2048;

    private readonly byte[][] _keys;
    private readonly IDataProtector? _protector;

    /// <summary>Makes and reads addresses of a client.</summary>
    /// <param name="options">The secrets.</param>
    /// <param name="client">The client's name, so that an address of one is none of another.</param>
    /// <param name="protection">Data Protection; null where the program has none.</param>
    public CallbackTokens(CallbackOptions options, string client, IDataProtectionProvider? protection)
    {
        // What is made with a secret goes on to be accepted when the program changes to Data Protection, and the other way.
        _keys = [.. (options.Secret is { } secret ? [secret, .. options.PreviousSecrets] : options.PreviousSecrets).Select(s => KeyOf(s, client))];
        _protector = protection?.CreateProtector("Civitai.Orchestration.AspNetCore", "callbacks", client);
        IsSigning = options.Secret is not null;
    }

    /// <summary>Whether addresses can be made.</summary>
    public bool IsUsable => IsSigning || _protector is not null;

    private bool IsSigning { get; }

    /// <summary>Writes a token.</summary>
    public string Write(CallbackToken token)
    {
        byte[] content = new byte[5 + Encoding.UTF8.GetByteCount(token.Key)];
        content[0] = token.IsAwaited ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteUInt32BigEndian(content.AsSpan(1), (uint)token.IssuedAt.ToUnixTimeSeconds());
        Encoding.UTF8.GetBytes(token.Key, content.AsSpan(5));
        return IsSigning
            ? WebEncoders.Base64UrlEncode([Signed, .. CodeOf(_keys[0], content), .. content])
            : WebEncoders.Base64UrlEncode([Sealed, .. _protector!.Protect(content)]); // checked when the program started
    }

    /// <summary>Reads a token; null where it was not made here, whatever is wrong with it.</summary>
    public CallbackToken? Read(string? text) => text is { Length: > 0 and <= LongestText } && Decode(text) is [var version, .. var rest]
        ? version switch
        {
            Signed when rest is { Length: > CodeLength } && IsSigned(rest) => Parse(rest.AsSpan(CodeLength)),
            Sealed when _protector is { } protector => Unseal(protector, rest) is { } content ? Parse(content) : null,
            _ => null,
        }
        : null;

    private static byte[]? Decode(string text)
    {
        try
        {
            return WebEncoders.Base64UrlDecode(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private bool IsSigned(ReadOnlySpan<byte> rest)
    {
        bool isSigned = false;
        foreach (byte[] key in _keys) // all of them, so that the time says nothing of which
            isSigned |= CryptographicOperations.FixedTimeEquals(CodeOf(key, rest[CodeLength..]), rest[..CodeLength]);
        return isSigned;
    }

    private static byte[]? Unseal(IDataProtector protector, byte[] rest)
    {
        try
        {
            return protector.Unprotect(rest);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static CallbackToken? Parse(ReadOnlySpan<byte> content) => content.Length <= 5
        ? null
        : new(Encoding.UTF8.GetString(content[5..]), content[0] == 1, DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadUInt32BigEndian(content[1..])));

    private static byte[] CodeOf(byte[] key, ReadOnlySpan<byte> content) => HMACSHA256.HashData(key, content)[..CodeLength];

    private static byte[] KeyOf(string secret, string client) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret), 32, info: Encoding.UTF8.GetBytes("Civitai.Orchestration.AspNetCore callbacks " + client));
}
