<?php
if (!getenv('EXAMPLE_API_KEY')) {
    throw new RuntimeException('The environment variable EXAMPLE_API_KEY is not set.');
}

$payload = [
    'model' => 'vendor/model-1',
    'instructions' => 'You\'re terse.',
    'input' => [
        ['role' => 'user', 'content' => "Say \"hi\" to C:\\new.\nIt costs \$5, 日本語 🚀"],
    ],
    'temperature' => 0.7,
    'max_output_tokens' => 256,
];
$json = json_encode(
    $payload,
    JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION
);

$curl = curl_init('https://api.example.com/v1/responses');
curl_setopt_array($curl, [
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer ' . getenv('EXAMPLE_API_KEY'),
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => $json,
    CURLOPT_CONNECTTIMEOUT => 10,
    CURLOPT_TIMEOUT => 600,
    CURLOPT_RETURNTRANSFER => true,
]);
$body = curl_exec($curl);
if ($body === false) {
    throw new RuntimeException(curl_error($curl));
}
$status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
if ($status < 200 || $status > 299) {
    throw new RuntimeException("HTTP $status: $body");
}
$answer = json_decode($body, true, 512, JSON_THROW_ON_ERROR);
if (!empty($answer['error'])) {
    throw new RuntimeException($body);
}
foreach ($answer['output'] as $item) {
    foreach ($item['content'] ?? [] as $part) {
        if ($part['type'] === 'output_text') {
            echo $part['text'];
        }
    }
}
echo PHP_EOL;
