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

$stream = fopen('https://api.example.com/v1/messages', 'r', false, stream_context_create([
    'http' => [
        'method' => 'POST',
        'header' => [
            'x-api-key: ' . getenv('EXAMPLE_API_KEY'),
            'anthropic-version: 2023-06-01',
            'Content-Type: application/json',
        ],
        'content' => $json,
        'protocol_version' => 1.1,
        'follow_location' => 0,
        'ignore_errors' => true,
        'timeout' => 600,
    ],
]));
if ($stream === false) {
    throw new RuntimeException('The server cannot be reached.');
}
$status = explode(' ', stream_get_meta_data($stream)['wrapper_data'][0])[1];
if ($status < 200 || $status > 299) {
    throw new RuntimeException("HTTP $status: " . stream_get_contents($stream));
}
while (($line = fgets($stream)) !== false) {
    $printLine($line);
}
echo PHP_EOL;
if (!$isWhole) {
    throw new RuntimeException('The answer was cut off.');
}
