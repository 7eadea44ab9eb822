<?php
if (!getenv('EXAMPLE_API_KEY')) {
    throw new RuntimeException('The environment variable EXAMPLE_API_KEY is not set.');
}

$payload = [
    'model' => 'vendor/model-1',
    'max_tokens' => 256,
    'system' => 'You\'re terse.',
    'messages' => [
        ['role' => 'user', 'content' => "Say \"hi\" to C:\\new.\nIt costs \$5, 日本語 🚀"],
    ],
    'temperature' => 0.7,
    'stream' => true,
];
$json = json_encode(
    $payload,
    JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION
);

$isWhole = false;
$printLine = function (string $line) use (&$isWhole): void {
    $data = trim(preg_replace('/^data:/', '', $line));
    if (strncmp($data, '{', 1) !== 0) {
        return;
    }
    $event = json_decode($data, true, 512, JSON_THROW_ON_ERROR);
    if (!empty($event['error']) || ($event['type'] ?? '') === 'error') {
        throw new RuntimeException($data);
    }
    if (($event['delta']['type'] ?? '') === 'text_delta') {
        echo $event['delta']['text'];
    }
    $isWhole = $isWhole || ($event['type'] ?? '') === 'message_stop';
    flush();
};

$rest = '';
$curl = curl_init('https://api.example.com/v1/messages');
curl_setopt_array($curl, [
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'x-api-key: ' . getenv('EXAMPLE_API_KEY'),
        'anthropic-version: 2023-06-01',
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => $json,
    CURLOPT_CONNECTTIMEOUT => 10,
    CURLOPT_TIMEOUT => 600,
    CURLOPT_WRITEFUNCTION => function ($curl, string $bytes) use (&$rest, $printLine): int {
        $rest .= $bytes;
        if (curl_getinfo($curl, CURLINFO_RESPONSE_CODE) < 300) {
            $lines = preg_split('/\r\n|\r|\n/', $rest);
            $rest = array_pop($lines);
            array_walk($lines, $printLine);
        }
        return strlen($bytes);
    },
]);
if (curl_exec($curl) === false) {
    throw new RuntimeException(curl_error($curl));
}
$status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
if ($status < 200 || $status > 299) {
    throw new RuntimeException("HTTP $status: $rest");
}
$printLine($rest);
echo PHP_EOL;
if (!$isWhole) {
    throw new RuntimeException('The answer was cut off.');
}
